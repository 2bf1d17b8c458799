-- The rows of template_version of two more templates that stand in a message, like template_version: that of the document it
-- brings or is (a ticket, an info pack, a letter), and that of its closing. Null: the delivered wording, or nothing of the kind.
alter table message
    add column document_version bigint null,
    add column closing_version bigint null;
