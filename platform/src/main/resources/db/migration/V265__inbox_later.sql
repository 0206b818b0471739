-- 待办邮件：服务器请稍后再试 — a server may ask to come again with one letter while it takes others
alter table inbox.letter_end drop constraint letter_end_outcome_check;
alter table inbox.letter_end add constraint letter_end_outcome_check
    check (outcome in ('SENT', 'NOT_NEEDED', 'AWAY', 'LATER', 'REFUSED', 'UNCLEAR'));
comment on column inbox.letter_end.outcome is
    '只有 AWAY（服务器连不上）和 LATER（服务器请稍后再试）当天再试 — only after AWAY and LATER, the server took nothing, it is tried again';
