-- One row per database: regulars by orders by when their next order is due by their own gaps, and what came of those a year ago.
--   regular_count bigint: Regulars by orders at as_of.
--   due_count bigint: Those whose next order is due within 30 days, a median gap after the last, and those for whom that has passed, but who are not late yet.
--   late_count bigint: Those quiet for longer than nine in ten of their own gaps.
--   record_on date or null: The day a year before; null if nobody was a regular by orders then.
--   late_before_count bigint: Those who were late then.
--   late_again_count bigint: Those of them who ordered within 90 days.
--   timely_before_count bigint: Regulars by orders then who were not late.
--   timely_again_count bigint: Those of them who ordered within 90 days.
select
    count(*) filter (where expected_orders.is_now) as regular_count,
    count(*) filter (
        where expected_orders.is_now
            and not expected_orders.is_late
            and expected_orders.usual_gap_days - expected_orders.quiet_days <= 30
    ) as due_count,
    count(*) filter (where expected_orders.is_now and expected_orders.is_late) as late_count,
    max(expected_orders.looked_on) filter (where not expected_orders.is_now) as record_on,
    count(*) filter (where not expected_orders.is_now and expected_orders.is_late) as late_before_count,
    count(*) filter (
        where not expected_orders.is_now
            and expected_orders.is_late
            and expected_orders.next_ordered_on <= expected_orders.looked_on + 90
    ) as late_again_count,
    count(*) filter (
        where not expected_orders.is_now
            and not expected_orders.is_late
    ) as timely_before_count,
    count(*) filter (
        where not expected_orders.is_now
            and not expected_orders.is_late
            and expected_orders.next_ordered_on <= expected_orders.looked_on + 90
    ) as timely_again_count
from expected_orders
