package org.buergerdialog.mailing.layout;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.buergerdialog.consent.Consents;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.link.CountedLinks;
import org.buergerdialog.mailing.link.LinkRegister;
import org.buergerdialog.mailing.link.ReactionKeeper;
import org.buergerdialog.shared.LinkPurpose;
import org.buergerdialog.shared.LinkTokens;
import org.buergerdialog.shared.Recent;
import org.buergerdialog.shared.Settings;

/**
 * Lets the links of news lead through the portal, which counts them.
 *
 * <p>A mail needs no row: its links hold its number and that of the link, signed. See docs/decisions/0017.
 */
@ApplicationScoped
class NewsLinks {

    private static final String LINK = "link";
    private static final String PICTURE = "picture";

    /** Links of the last sendings; they are the same in all their mails. */
    private static final int REMEMBERED = 2000;

    private final Map<Link, Integer> numbers = new Recent<>(REMEMBERED);

    @EJB
    private LinkRegister register;

    @EJB
    private Consents consents;

    @Inject
    private LinkTokens tokens;

    @Inject
    private Settings settings;

    private record Link(MessageKind kind, long object, String url) {}

    /**
     * Lets the links of a mail lead through the portal, with gaps for what {@link #address} makes of each.
     *
     * @param news what a digest brings; a link in it counts for the notice in which it was written
     * @param watched whether it has the picture that tells of its opening, because its reader agreed
     * @throws RuntimeException if the links cannot be numbered
     */
    MailTemplate.Twins counted(MailTemplate.Twins twins, Message message, List<NoticeView> news, boolean watched) {
        UnaryOperator<String> way = way(message, news);
        return new MailTemplate.Twins(
                LinkRewriter.html(twins.html(), way, watched ? Stencil.gap(PICTURE) : null),
                LinkRewriter.text(twins.text(), way));
    }

    /** What has a gap in it is somebody's own and not counted. */
    private UnaryOperator<String> way(Message message, List<NoticeView> news) {
        String portal = settings.portalUrl();
        return url -> {
            OptionalInt number = Stencil.hasGap(url)
                    ? OptionalInt.empty()
                    : CountedLinks.target(portal, url)
                            .map(target -> number(link(message, news, url, target)))
                            .orElse(OptionalInt.empty());
            return number.isEmpty() ? url : Stencil.gap(LINK + number.getAsInt());
        };
    }

    /** Returns the address that belongs into a gap of a message. */
    String address(Message message, String gap) {
        return gap.equals(PICTURE)
                ? settings.portalUrl() + "/b/" + tokens.sign(LinkPurpose.OPENING, new LinkTokens.Pair(message.id(), 0))
                        + ".gif"
                : settings.portalUrl() + "/l/"
                        + tokens.sign(
                                LinkPurpose.REDIRECT,
                                new LinkTokens.Pair(message.id(), Integer.parseInt(gap.substring(LINK.length()))));
    }

    private static Link link(Message message, List<NoticeView> news, String url, String target) {
        return news.stream()
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

    private OptionalInt number(Link link) {
        synchronized (numbers) {
            Integer known = numbers.get(link);
            if (known != null) {
                return OptionalInt.of(known);
            }
        }
        OptionalInt number = register.number(link.kind(), link.object(), link.url());
        synchronized (numbers) {
            number.ifPresent(found -> numbers.put(link, found));
        }
        return number;
    }

    /** Returns those of the residents who agreed that it is noted when they open a message; nobody where nothing is noted. */
    Set<Long> watched(Collection<Long> citizens) {
        return settings.measureOpens() ? consents.holders(citizens, ReactionKeeper.PURPOSE) : Set.of();
    }
}
