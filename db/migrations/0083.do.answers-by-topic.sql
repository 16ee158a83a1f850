-- The newest answers of a topic, however many there are.
create index on general_answer (topic_id, changed_at desc, id) where state = 'published';
