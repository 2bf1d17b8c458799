package org.buergerdialog.mailing.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.mailing.Failure;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Recent;

/**
 * Writes news once for all readers who get the same, as HTML and as text with counted links, and remembers those of the last
 * sendings.
 */
@ApplicationScoped
class NewsStencils {

    private static final Logger LOG = Logger.getLogger(NewsStencils.class.getName());

    private static final int REMEMBERED = 64;

    private final Map<Key, Sheet> sheets = new Recent<>(REMEMBERED);

    @Inject
    private MailTemplate template;

    @Inject
    private NewsLinks links;

    /** The three texts of a mail. */
    record Sheet(Stencil subject, Stencil html, Stencil text) {}

    /**
     * What a sheet depends on.
     *
     * @param digest what a digest brings: the same words in another notice have links of their own
     */
    private record Key(
            MessageKind kind,
            long object,
            List<Long> digest,
            Language language,
            MailText text,
            FooterLinks footer,
            boolean watched) {}

    /**
     * Returns the sheet for a message.
     *
     * @param digest the notices that a digest brings; empty for another message
     * @param text with gaps for what is the reader's own
     * @param watched whether it has the picture that tells of its opening, because its reader agreed
     */
    Sheet of(
            Message message,
            List<NoticeView> digest,
            Language language,
            MailText text,
            FooterLinks footer,
            boolean watched) {
        Key key = new Key(
                message.kind(),
                message.object(),
                digest.stream().map(NoticeView::id).toList(),
                language,
                text,
                footer,
                watched);
        synchronized (sheets) {
            Sheet known = sheets.get(key);
            if (known != null) {
                return known;
            }
        }
        MailTemplate.Twins twins = template.twins(text, language, footer);
        try {
            Sheet sheet = sheet(text.subject(), links.counted(twins, message, digest, watched));
            synchronized (sheets) {
                sheets.put(key, sheet);
            }
            return sheet;
        } catch (RuntimeException e) {
            LOG.warning(() -> "Links of " + message.kind() + " " + message.object() + " are not counted ("
                    + Failure.of(e).reason() + ")");
            return sheet(text.subject(), twins);
        }
    }

    private static Sheet sheet(String subject, MailTemplate.Twins twins) {
        return new Sheet(Stencil.of(subject), Stencil.of(twins.html()), Stencil.of(twins.text()));
    }
}
