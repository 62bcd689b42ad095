-- One row per mail: its whole text as it stands in an mbox file.
--   mailboxes: the files it stands in; some mails stand in two, or twice in one
with
encoded as (
    select
        mails.*,
        case
            when purpose = 'bounce' then 'report'
            when purpose = 'mass mailing' then 'alternative'
            when is_ascii(body) then '7bit'
            else pick(mail_number, 'encoding', ['8bit', '8bit', '8bit', 'latin', 'latin', 'quoted', 'quoted', 'base64'])
        end as encoding
    from
        mails
),

written as (
    select
        encoded.*,
        case encoding
            when 'report' then report_part(body, to_address)
            when 'alternative' then alternative_parts(subject, body)
            when '7bit' then text_part('us-ascii', '7bit', body)
            when '8bit' then text_part('utf-8', '8bit', body)
            when 'latin' then text_part('iso-8859-1', 'quoted-printable', latin_quoted_printable(body))
            when 'quoted' then text_part('utf-8', 'quoted-printable', quoted_printable(body))
            else text_part(
                'utf-8', 'base64', regexp_replace(base64(encode(body)), '(.{76})', '\1' || chr(10), 'g') || chr(10)
            )
        end as content
    from
        encoded
),

headed as (
    select
        written.*,
        if(is_ours, '', 'Received: from mx.' || split_part(from_address, '@', 2) || ' by mx.nordufer.example; '
            || mail_date(sent_at + to_seconds(2)) || chr(10))
        || 'Message-ID: <' || message_id || '>' || chr(10)
        || 'Date: ' || mail_date(sent_at) || chr(10)
        || 'From: ' || encoded_words(from_name, mail_number % 2 = 0) || ' <' || from_address || '>' || chr(10)
        || 'To: ' || encoded_words(to_name, mail_number % 2 = 0) || ' <' || to_address || '>' || chr(10)
        || 'Subject: ' || encoded_words(subject, mail_number % 3 > 0) || chr(10)
        || coalesce('In-Reply-To: <' || in_reply_to || '>' || chr(10) || 'References: <' || in_reply_to || '>' || chr(10), '')
        || case purpose
            when 'out of office' then 'Auto-Submitted: auto-replied' || chr(10)
            when 'receipt' then 'Auto-Submitted: auto-replied' || chr(10) || 'Precedence: auto_reply' || chr(10)
            when 'order confirmation' then 'Auto-Submitted: auto-generated' || chr(10)
            when 'bounce' then 'Auto-Submitted: auto-replied' || chr(10)
            when 'mass mailing'
                then 'List-Id: <aktuell.nordufer.example>' || chr(10)
                || 'List-Unsubscribe: <mailto:abmelden@nordufer.example>' || chr(10)
                || 'Precedence: bulk' || chr(10)
            else ''
        end
        || 'MIME-Version: 1.0' || chr(10) as head
    from
        written
)

select
    mail_number,
    sent_at,
    case
        when purpose = 'mass mailing' then ['newsletter']
        when is_ours and draw(mail_number, 'copy to self') < 0.03 then ['sent', 'inbox']
        when is_ours then ['sent']
        when draw(mail_number, 'twice') < 0.01 then ['inbox', 'inbox']
        else ['inbox']
    end as mailboxes,
    'From ' || if(purpose = 'bounce', 'MAILER-DAEMON', from_address) || ' '
    || strftime(utc(sent_at), '%a %b ') || lpad(cast(day(utc(sent_at)) as varchar), 2, ' ')
    || strftime(utc(sent_at), ' %H:%M:%S %Y') || chr(10)
    -- mboxrd: a line of the mail that looks like the beginning of another one is quoted.
    || regexp_replace(head || content, '(?m)^(>*From )', '>\1', 'g') || chr(10) as entry
from
    headed
