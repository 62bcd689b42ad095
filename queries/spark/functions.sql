-- What the scripts for Spark call, with the time zone of the configuration in place of {timezone}.
-- The first 63 bits of the MD5 of a name, read as DuckDB does: its last eight bytes, the last one first.
create or replace temporary function key_of(name string) returns bigint
return cast(shiftrightunsigned(cast(conv(concat(
    substring(md5(name), 31, 2), substring(md5(name), 29, 2), substring(md5(name), 27, 2), substring(md5(name), 25, 2),
    substring(md5(name), 23, 2), substring(md5(name), 21, 2), substring(md5(name), 19, 2), substring(md5(name), 17, 2)
), 16, -10) as bigint), 1) as bigint);

create or replace temporary function local_time(moment timestamp_ntz) returns timestamp_ntz
return convert_timezone('UTC', '{timezone}', moment);

-- Of a local time that comes twice Spark takes the earlier moment, DuckDB the later: the one with the offset of three hours on, if its clock shows that time.
create or replace temporary function utc_of_local(clock timestamp_ntz) returns timestamp_ntz
return with
    earlier as (select convert_timezone('{timezone}', 'UTC', clock) as moment),
    later as (
        select
            earlier.moment,
            timestampadd(microsecond, timestampdiff(
                microsecond,
                convert_timezone('UTC', '{timezone}', earlier.moment + interval 3 hours),
                earlier.moment + interval 3 hours
            ), clock) as other
        from earlier
    )
select if(convert_timezone('UTC', '{timezone}', later.other) = clock, later.other, later.moment) from later;

create or replace temporary function end_of_day(moment timestamp_ntz) returns timestamp_ntz
return utc_of_local(cast(date_add(cast(local_time(moment) as date), 1) as timestamp_ntz)) - interval 1 microsecond;
