-- One sending of a notice to everybody it concerns. Its figures are kept as counters in the transactions that change the
-- messages, because counting a million rows on each look is too slow.
create table campaign (
    id            bigint      not null auto_increment primary key,
    version       int         not null,
    notice_id     bigint      not null,
    -- SCHEDULED, RUNNING, PAUSED, CANCELLED, FINISHED
    state         varchar(10) not null,
    created_at    datetime(6) not null,
    starts_at     datetime(6) not null,
    finished_at   datetime(6) null,
    -- its messages are queued by one statement and so stand side by side in the outbox; null until they are queued
    first_message bigint      null,
    last_message  bigint      null,
    -- the first message that no worker has leased yet; beyond the last one when all are
    next_message  bigint      null,
    -- messages in all and what became of them; letters are printed by the staff and not counted
    total         int         not null default 0,
    sent          int         not null default 0,
    failed        int         not null default 0,
    suppressed    int         not null default 0,
    index campaign_state_index (state, starts_at),
    index campaign_notice_index (notice_id),
    constraint campaign_notice foreign key (notice_id) references notice (id)
);

-- A range of a campaign's messages that a worker holds; when the lease has run out another one takes it over. Ranges
-- instead of marks on single rows: several workers that claim rows through an index get in each other's way.
create table campaign_lease (
    campaign_id  bigint      not null,
    from_message bigint      not null,
    to_message   bigint      not null,
    lease        varchar(40) not null,
    lease_until  datetime(6) not null,
    primary key (campaign_id, from_message),
    index campaign_lease_until_index (lease_until),
    constraint campaign_lease_campaign foreign key (campaign_id) references campaign (id)
);

alter table message
    -- null: it belongs to no campaign and is claimed by itself, those in lower lanes first
    add column campaign_id bigint null,
    add column lane tinyint not null default 0,
    drop index message_due_index,
    add index message_due_index (state, lane, due_at),
    add index message_campaign_index (campaign_id, state),
    add constraint message_campaign foreign key (campaign_id) references campaign (id);

-- 0: somebody waits for it now; 1: it is about an appointment or a decision; 2: news
update message
set lane = case
    when kind in ('EVENT_MOVED', 'EVENT_CANCELLED', 'REMINDER', 'THANKS', 'RENEWAL') then 1
    when kind in ('NOTICE', 'DIGEST') then 2
    else 0 end;

-- What was sent before: what is still queued stays where it is and is claimed by itself.
insert into campaign (version, notice_id, state, created_at, starts_at, finished_at, total, sent, failed, suppressed)
select 1, n.id, 'FINISHED', n.sent_at, n.sent_at, n.sent_at,
    coalesce(sum(m.channel <> 'LETTER'), 0),
    coalesce(sum(m.channel <> 'LETTER' and m.state = 'SENT'), 0),
    coalesce(sum(m.channel <> 'LETTER' and m.state = 'FAILED'), 0),
    coalesce(sum(m.channel <> 'LETTER' and m.state = 'SUPPRESSED'), 0)
from notice n
    left join message m on m.kind = 'NOTICE' and m.object_id = n.id
where n.state = 'SENT'
group by n.id;
