-- Mail about groups: what is for someone comes at once, the rest once a week; that is what who never chose gets.

alter table notice_wish drop constraint notice_wish_mails_check;
alter table notice_wish add constraint notice_wish_mails_check check (mails in ('weekly', 'daily', 'direct', 'none'));
