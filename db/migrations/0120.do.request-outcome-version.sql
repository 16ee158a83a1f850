-- Two people at the advice and the decision of one request: who saves an older version is told.
alter table region_request add column outcome_version integer not null default 0;
