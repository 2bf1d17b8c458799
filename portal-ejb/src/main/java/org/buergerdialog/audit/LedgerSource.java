package org.buergerdialog.audit;

/**
 * Which rows a ledger seals; the feature that owns them produces it as a CDI bean.
 *
 * @param ledger the ledger's name, as it stands in the table {@code ledger}
 * @param entity the entity of the rows
 * @param table the entity's table
 * @param writtenAt the entity's attribute that says when a row was written
 */
public record LedgerSource(String ledger, Class<? extends Sealable> entity, String table, String writtenAt) {}
