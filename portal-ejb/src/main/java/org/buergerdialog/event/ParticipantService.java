package org.buergerdialog.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.document.AttendanceEntry;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.SearchPattern;
import org.buergerdialog.shared.TextFile;

/** The staff see who comes; every look at names is noted in the audit trail. */
@Stateless
@RolesAllowed({Role.EVENT_MANAGER, Role.ADMIN})
public class ParticipantService {

    private static final String ROWS = TextFile.statement(ParticipantService.class, "participants.sql");
    private static final String FIGURES = TextFile.statement(ParticipantService.class, "event-figures.sql");
    private static final String COLUMNS =
            "select r.id, coalesce(nullif(concat_ws(' ', c.given_name, c.family_name), ''),"
                    + " c.email), c.email, r.state, r.registered_at, r.details, r.number, r.source, k.checked_in_at ";

    private static final String PRINTED =
            "select coalesce(nullif(concat_ws(', ', c.family_name, c.given_name), ''), c.email), r.details,"
                    + " k.checked_in_at ";
    private static final String BY_NAME = " order by 1, r.id";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    @EJB
    private Events events;

    @Inject
    private AttendanceLists lists;

    /** Returns a page of the registrations that pass the filter, in the order of their arrival. */
    public List<ParticipantView> page(long event, @NotNull ParticipantFilter filter, int first, int size) {
        trail.record("participants.read", null, "event:" + event, filter.text());
        List<?> rows = filtered(COLUMNS + ROWS + " order by r.registered_at, r.id", event, filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(row -> participant((Object[]) row)).toList();
    }

    public int count(long event, @NotNull ParticipantFilter filter) {
        return number(filtered("select count(*) " + ROWS, event, filter).getSingleResult());
    }

    /** Counts who registered, waits and came; {@code session} is the number of the date of a course. */
    public Attendance attendance(long event, @Min(1) int session) {
        Object[] row = (Object[]) em.createNativeQuery(FIGURES)
                .setParameter(1, event)
                .setParameter(2, session)
                .getSingleResult();
        List<?> sources = em.createNativeQuery("select source, sum(party) from registration where event_id = ?1"
                        + " and state = 'CONFIRMED' group by source order by 2 desc, 1")
                .setParameter(1, event)
                .getResultList();
        return new Attendance(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                sources.stream()
                        .map(source -> (Object[]) source)
                        .map(source -> new Attendance.Source((String) source[0], number(source[1])))
                        .toList());
    }

    /**
     * Renders the list to tick who came, as tagged PDF: everybody with a seat, by family name.
     *
     * @param session the number of the date of a course; 1 for other events
     * @throws NotFound if the event has no such date
     */
    public byte[] attendanceList(long event, @Min(1) int session, @NotNull Language language) {
        EventView view = events.view(events.find(event));
        Session date = view.date(session);
        trail.record("participants.printed", null, "event:" + event, null);
        List<?> rows = filtered(PRINTED + ROWS + BY_NAME, event, new ParticipantFilter(null, "CONFIRMED", session))
                .getResultList();
        List<AttendanceEntry> entries = rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> {
                    RegistrationDetails details = new DetailsConverter().convertToEntityAttribute((String) row[1]);
                    return new AttendanceEntry(
                            (String) row[0],
                            details.party(),
                            details.names(),
                            view.answers(details, language),
                            row[2] != null);
                })
                .toList();
        return lists.render(view, date, entries, language);
    }

    private Query filtered(String statement, long event, ParticipantFilter filter) {
        return em.createNativeQuery(statement)
                .setParameter(1, event)
                .setParameter(2, filter.session())
                .setParameter(3, SearchPattern.anywhere(filter.text()))
                .setParameter(4, filter.state() == null ? "" : filter.state());
    }

    private static ParticipantView participant(Object[] row) {
        return new ParticipantView(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                RegistrationState.valueOf((String) row[3]),
                instant(row[4]),
                new DetailsConverter().convertToEntityAttribute((String) row[5]),
                row[6] == null ? null : ((Number) row[6]).longValue(),
                (String) row[7],
                instant(row[8]));
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
