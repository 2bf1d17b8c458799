package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.buergerdialog.consent.Consents;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.shared.LinkPurpose;
import org.buergerdialog.shared.LinkTokens;
import org.buergerdialog.shared.Settings;

/**
 * Lets the links of news lead through the portal, which counts them.
 *
 * <p>A mail needs no row: its links hold its number and that of the link, signed. See docs/decisions/0017.
 */
@ApplicationScoped
class NewsLinks {

    private static final Logger LOG = Logger.getLogger(NewsLinks.class.getName());

    /** Links of the last sendings; they are the same in all their mails. */
    private static final int REMEMBERED = 2000;

    private final Map<Link, Integer> numbers = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Link, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };

    @EJB
    private LinkRegister register;

    @EJB
    private DigestItems digests;

    @EJB
    private Consents consents;

    @Inject
    private LinkTokens tokens;

    @Inject
    private Settings settings;

    private record Link(MessageKind kind, long object, String url) {}

    /**
     * Returns the HTML of a mail with counted links.
     *
     * @param watched whether it has the picture that tells of its opening, because its reader agreed
     */
    String html(Message message, String html, boolean watched) {
        return LinkRewriter.html(html, way(message), watched ? picture(message) : null);
    }

    String text(Message message, String text) {
        return LinkRewriter.text(text, way(message));
    }

    private UnaryOperator<String> way(Message message) {
        String portal = settings.portalUrl();
        return url -> {
            OptionalInt number = CountedLinks.target(portal, url)
                    .map(target -> number(link(message, url, target)))
                    .orElse(OptionalInt.empty());
            return number.isEmpty()
                    ? url
                    : portal + "/l/"
                            + tokens.sign(LinkPurpose.REDIRECT, new LinkTokens.Pair(message.id(), number.getAsInt()));
        };
    }

    /** What a digest brings counts for the notice in which it was written. */
    private Link link(Message message, String url, String target) {
        List<NoticeView> brought = message.kind() == MessageKind.DIGEST ? digests.newsIn(message) : List.of();
        return brought.stream()
                .filter(notice -> notice.shown().blocks().stream().anyMatch(block -> brings(block, url)))
                .findFirst()
                .map(notice -> new Link(MessageKind.NOTICE, notice.id(), target))
                .orElseGet(() -> new Link(message.kind(), message.object(), target));
    }

    /** Buttons keep the whole address or its path, cards of events its end. */
    private static boolean brings(Block block, String url) {
        return block.target() != null && url.endsWith(block.target())
                || Stream.of(block.words().de(), block.words().en())
                        .anyMatch(words -> words != null && words.contains(url));
    }

    /** A link that cannot be counted leads straight to where it leads. */
    private OptionalInt number(Link link) {
        synchronized (numbers) {
            Integer known = numbers.get(link);
            if (known != null) {
                return OptionalInt.of(known);
            }
        }
        try {
            OptionalInt number = register.number(link.kind(), link.object(), link.url());
            synchronized (numbers) {
                number.ifPresent(found -> numbers.put(link, found));
            }
            return number;
        } catch (RuntimeException e) {
            LOG.warning(() -> "A link of " + link.kind() + " " + link.object() + " is not counted ("
                    + Failure.of(e).reason() + ")");
            return OptionalInt.empty();
        }
    }

    /** Returns those of the residents who agreed that it is noted when they open a message; nobody where nothing is noted. */
    Set<Long> watched(Collection<Long> citizens) {
        return settings.measureOpens() ? consents.holders(citizens, ReactionKeeper.PURPOSE) : Set.of();
    }

    private String picture(Message message) {
        return settings.portalUrl() + "/b/" + tokens.sign(LinkPurpose.OPENING, new LinkTokens.Pair(message.id(), 0))
                + ".gif";
    }
}
