package org.buergerdialog.mailing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TextFile;

/** Sends a notice to everybody who follows its topic and has consented, by the way and as often as each wants. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class CampaignService {

    private static final String TEXT_PROGRESS = TextFile.statement(CampaignService.class, "text-progress.sql");

    /** Stands for the number of a message that is not there yet. */
    private static final String LONG_NUMBER = "1234567";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private NoticeService notices;

    @Inject
    private Crowd crowd;

    @Inject
    private Settings settings;

    /** Counts the residents who would get the notice now. */
    public Audience audience(long notice) {
        return crowd.count(notices.get(notice));
    }

    /**
     * Queues the notice for all its readers and returns how many there are.
     *
     * @param version the version of the notice that was read before
     * @throws RuleViolation {@code notice.sent} or {@code changed-meanwhile} if somebody was faster
     */
    public Audience send(long notice, int version) {
        NoticeView sent = notices.send(notice, version);
        Audience audience = crowd.count(sent);
        crowd.queueNotice(sent);
        crowd.keepForDigests(sent);
        return audience;
    }

    /**
     * Says what readers by text message would get of a notice with this subject, once per language; empty where the town
     * sends none.
     */
    public List<TextPreview> textPreviews(@NotNull Bilingual subject) {
        return settings.offersTextMessages()
                ? Stream.of(Language.values())
                        .filter(language -> subject.languageFor(language) == language)
                        .map(language -> preview(subject.in(language), language))
                        .toList()
                : List.of();
    }

    private TextPreview preview(String subject, Language language) {
        String address = settings.portalUrl() + "/konto/nachrichten/" + LONG_NUMBER;
        String text = NoticeWriter.shortText(settings.town().name(), subject, language, address);
        return TextPreview.of(language, text, !text.contains(ShortText.plain(subject)));
    }

    /** Says how many text messages of a notice have arrived, by what the gateway reported. */
    public TextProgress textProgress(long notice) {
        Object[] counts = (Object[])
                em.createNativeQuery(TEXT_PROGRESS).setParameter(1, notice).getSingleResult();
        return new TextProgress(number(counts[0]), number(counts[1]), number(counts[2]));
    }

    private static int number(Object count) {
        return count == null ? 0 : ((Number) count).intValue();
    }

    public CampaignProgress progress(long notice) {
        List<Object[]> rows = em.createNamedQuery("Message.progress", Object[].class)
                .setParameter("kind", MessageKind.NOTICE)
                .setParameter("object", notice)
                .getResultList();
        Map<MessageState, Integer> counts = new EnumMap<>(MessageState.class);
        rows.forEach(row -> counts.put((MessageState) row[0], ((Number) row[1]).intValue()));
        return new CampaignProgress(
                counts.getOrDefault(MessageState.QUEUED, 0)
                        + counts.getOrDefault(MessageState.CLAIMED, 0)
                        + counts.getOrDefault(MessageState.SENDING, 0),
                counts.getOrDefault(MessageState.SENT, 0),
                counts.getOrDefault(MessageState.FAILED, 0),
                counts.getOrDefault(MessageState.SUPPRESSED, 0));
    }
}
