package org.buergerdialog.mailing.sms;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.consent.ConsentView;
import org.buergerdialog.consent.Consents;
import org.buergerdialog.consent.PurposeChannel;
import org.buergerdialog.consent.Touchpoint;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.sms.gateway.StopWord;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.UtcText;

/**
 * What people answer to text messages: STOP ends them, anything else is told how to reach the town.
 *
 * <p>What was written is neither kept nor logged, and a number that no resident has proved leaves no trace at all.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TextAnswers {

    private static final Duration QUIET = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private Consents consents;

    @Inject
    private Clock clock;

    /**
     * Takes an answer; harmless when it is told twice.
     *
     * @param number with country code, with or without a plus
     */
    public void take(String number, String text) {
        // The lock lets the same answer, told twice at once, be answered once.
        List<Long> readers = citizens.withMobile(international(number)).stream()
                .filter(citizens::lock)
                .toList();
        if (readers.isEmpty()) {
            return;
        }
        boolean stop = StopWord.in(text);
        boolean stopped = stop && readers.stream().filter(this::withdraw).count() > 0;
        if (stopped || readers.stream().noneMatch(this::answeredToday)) {
            answer(readers.get(0), stop ? MessageKind.TEXT_STOPPED : MessageKind.TEXT_ANSWER);
        }
    }

    private static String international(String number) {
        return "+" + number.replaceAll("\\D", "").replaceFirst("^00", "");
    }

    /** Withdraws what allows text messages; returns false if there was nothing to withdraw. */
    private boolean withdraw(long citizen) {
        Language language = citizens.profile(citizen).language();
        List<String> purposes = consents.of(citizen).stream()
                .filter(consent -> consent.channel() == PurposeChannel.SMS && consent.granted())
                .map(ConsentView::purpose)
                .sorted()
                .toList();
        purposes.forEach(purpose -> consents.withdraw(citizen, purpose, language, Touchpoint.SMS, null));
        return !purposes.isEmpty();
    }

    private boolean answeredToday(long citizen) {
        return !em.createNativeQuery("select citizen_id from text_answer where citizen_id = ?1 and answered_at > ?2")
                .setParameter(1, citizen)
                .setParameter(2, UtcText.of(clock.instant().minus(QUIET)))
                .getResultList()
                .isEmpty();
    }

    private void answer(long citizen, MessageKind kind) {
        Instant now = clock.instant();
        em.createNativeQuery("insert into text_answer (citizen_id, answered_at) values (?1, ?2)"
                        + " on duplicate key update answered_at = ?2")
                .setParameter(1, citizen)
                .setParameter(2, UtcText.of(now))
                .executeUpdate();
        em.persist(new Message(kind, Channel.SMS, citizen, 0, "text-answer", now));
    }
}
