-- Whose a kept form is, as far as its browser knew: a seal of the person who was last signed in there; null when nobody was.
alter table house.kept_form add column writer text;
