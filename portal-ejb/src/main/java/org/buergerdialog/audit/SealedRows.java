package org.buergerdialog.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.shared.UtcText;

/** Reads the rows of a ledger column by column, as text. */
@ApplicationScoped
class SealedRows {

    @PersistenceContext
    private EntityManager em;

    /** Returns the rows with a number above the given one, in order of their numbers. */
    List<SealedRow> above(LedgerSource source, long id, int max) {
        return rows(
                source,
                em.createNativeQuery(select(source) + " where id > ?1 order by id limit " + max)
                        .setParameter(1, id)
                        .getResultList());
    }

    /** Returns the rows with these numbers, in order of their numbers. */
    List<SealedRow> of(LedgerSource source, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows(
                        source,
                        em.createNativeQuery(select(source) + " where id in ("
                                        + ids.stream().map(String::valueOf).collect(Collectors.joining(", "))
                                        + ") order by id")
                                .getResultList());
    }

    /** Returns the numbers of rows above the given one that have no link, in their order. */
    List<Long> unsealed(LedgerSource source, long above, int max) {
        List<?> ids = em.createNativeQuery("select r.id from " + source.table() + " r left join ledger_entry l"
                        + " on l.ledger = ?1 and l.entry_id = r.id and l.kind = 'ENTRY'"
                        + " where r.id > ?2 and l.seq is null order by r.id limit " + max)
                .setParameter(1, source.ledger())
                .setParameter(2, above)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static String select(LedgerSource source) {
        return Stream.of(List.of(source.writtenAt()), source.columns(), source.laterColumns())
                .flatMap(List::stream)
                .map(column -> "cast(" + column + " as char)")
                .collect(Collectors.joining(", ", "select ", " from " + source.table()));
    }

    private static List<SealedRow> rows(LedgerSource source, List<?> found) {
        return found.stream().map(row -> row(source, (Object[]) row)).toList();
    }

    private static SealedRow row(LedgerSource source, Object[] columns) {
        Object[] values = Arrays.copyOfRange(columns, 1, columns.length);
        return new SealedRow(Long.parseLong((String) values[0]), writtenAt((String) columns[0]), source.text(values));
    }

    /** Whoever tampers may write a time that no clock has shown; it must not keep the others from being sealed. */
    private static Instant writtenAt(String time) {
        try {
            return UtcText.parse(time);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
