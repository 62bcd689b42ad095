-- What exports of Salesforce share.
-- Salesforce's number of a thing in its long form: reports have 15 characters, of which small letters and capitals differ, exports
-- 18, where the last three say which are capitals. Any other text is as it is.
create or replace temp macro salesforce_id_of(id) as case when regexp_full_match(id, '[0-9A-Za-z]{15}') then id || array_to_string(
    list_transform(
        range(3),
        lambda third: substr(
            'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345',
            1 + cast(
                list_sum(
                    list_transform(
                        range(5),
                        lambda place: case
                            when regexp_full_match(substr(id, 5 * third + place + 1, 1), '[A-Z]') then 1 << place
                            else 0
                        end
                    )
                ) as integer
            ),
            1
        )
    ),
    ''
) else id end;
