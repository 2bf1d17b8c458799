package org.buergerdialog.content;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.EventView;
import org.buergerdialog.shared.Contrast;
import org.buergerdialog.shared.Language;

/** Looks for what is wrong or doubtful about a piece before somebody approves it: one small rule for each matter. */
final class Lint {

    /** So much of a subject is seen in a mailbox on a phone. */
    static final int LONGEST_SUBJECT = 60;

    private static final Pattern EVENT = Pattern.compile("/veranstaltungen/([a-z0-9-]+)(?:/anmelden)?");
    private static final Pattern PIECE = Pattern.compile("/aktuelles/([a-z0-9-]+)");

    /** One matter. */
    private interface Rule extends BiFunction<NoticeVersionView, Surroundings, Stream<Finding>> {}

    private static final List<Rule> RULES = List.of(
            Lint::saysSomething,
            Lint::filesAreThere,
            Lint::picturesAreDescribed,
            Lint::blocksHaveWords,
            Lint::buttonsLeadSomewhere,
            Lint::linksWithinThePortalWork,
            Lint::eventsTakePlace,
            Lint::headingsHeadSomething,
            Lint::englishIsThroughoutOrNotAtAll,
            Lint::subjectIsShort,
            Lint::nobodyFindsAGap,
            Lint::buttonsCanBeRead);

    private Lint() {}

    /** Returns what the rules found, errors first, else in the order of the blocks. */
    static List<Finding> check(NoticeVersionView piece, Surroundings around) {
        return RULES.stream()
                .flatMap(rule -> rule.apply(piece, around))
                .sorted(Comparator.comparing((Finding finding) -> !finding.error())
                        .thenComparing(Finding::block))
                .toList();
    }

    private static Stream<Finding> saysSomething(NoticeVersionView piece, Surroundings around) {
        return piece.blocks().stream().anyMatch(block -> block.kind() != Block.Kind.HEADING)
                ? Stream.empty()
                : Stream.of(Finding.error("empty", 0));
    }

    private static Stream<Finding> filesAreThere(NoticeVersionView piece, Surroundings around) {
        return Stream.concat(
                blocks(piece, Block.Kind.PICTURE, block -> block.target() == null)
                        .mapToObj(block -> Finding.error("picture", block)),
                blocks(piece, Block.Kind.DOCUMENT, block -> block.target() == null)
                        .mapToObj(block -> Finding.error("document", block)));
    }

    private static Stream<Finding> picturesAreDescribed(NoticeVersionView piece, Surroundings around) {
        return blocks(piece, Block.Kind.PICTURE, block -> !block.speaks(Language.DE))
                .mapToObj(block -> Finding.error("alt", block));
    }

    private static Stream<Finding> blocksHaveWords(NoticeVersionView piece, Surroundings around) {
        return Stream.of(Block.Kind.HEADING, Block.Kind.TEXT, Block.Kind.BUTTON, Block.Kind.DOCUMENT)
                .flatMap(kind -> blocks(piece, kind, block -> !block.speaks(Language.DE))
                        .mapToObj(block -> Finding.error("words", block)));
    }

    private static Stream<Finding> buttonsLeadSomewhere(NoticeVersionView piece, Surroundings around) {
        return blocks(piece, Block.Kind.BUTTON, block -> block.target() == null)
                .mapToObj(block -> Finding.error("link", block));
    }

    private static Stream<Finding> linksWithinThePortalWork(NoticeVersionView piece, Surroundings around) {
        return blocks(
                        piece,
                        Block.Kind.BUTTON,
                        block -> block.target() != null
                                && around.path(block.target())
                                        .filter(path -> !leads(path, around))
                                        .isPresent())
                .mapToObj(block -> Finding.error(
                        "dead-link", block, piece.blocks().get(block - 1).target()));
    }

    private static boolean leads(String path, Surroundings around) {
        String page = path.replaceFirst("[?#].*", "");
        var event = EVENT.matcher(page);
        var other = PIECE.matcher(page);
        return PortalPages.KNOWN.contains(page)
                || event.matches() && around.event(event.group(1)).isPresent()
                || other.matches() && around.readable(other.group(1));
    }

    private static Stream<Finding> eventsTakePlace(NoticeVersionView piece, Surroundings around) {
        return blocks(piece, Block.Kind.EVENT, block -> true).boxed().flatMap(block -> {
            String slug = piece.blocks().get(block - 1).target();
            Optional<EventView> event = slug == null ? Optional.empty() : around.event(slug);
            return trouble(event).map(rule -> Finding.error(rule, block, slug == null ? "" : slug)).stream();
        });
    }

    private static Optional<String> trouble(Optional<EventView> event) {
        if (event.isEmpty()) {
            return Optional.of("event-missing");
        }
        if (event.get().state() == EventState.CANCELLED) {
            return Optional.of("event-cancelled");
        }
        return event.get().past() ? Optional.of("event-past") : Optional.empty();
    }

    /** The subject is the heading of the first level and headings are of the second: what is left is to head something. */
    private static Stream<Finding> headingsHeadSomething(NoticeVersionView piece, Surroundings around) {
        List<Block> blocks = piece.blocks();
        return blocks(piece, Block.Kind.HEADING, block -> true)
                .filter(block -> block == blocks.size() || blocks.get(block).kind() == Block.Kind.HEADING)
                .mapToObj(block -> Finding.warning("heading", block));
    }

    private static Stream<Finding> englishIsThroughoutOrNotAtAll(NoticeVersionView piece, Surroundings around) {
        List<Integer> missing = IntStream.rangeClosed(1, piece.blocks().size())
                .filter(number -> !piece.blocks().get(number - 1).speaks(Language.EN))
                .boxed()
                .toList();
        boolean some = piece.blocks().stream()
                .anyMatch(block -> block.en() != null && block.readers().language() == null);
        if (piece.subject().en() == null) {
            return Stream.of(some ? Finding.error("english-subject", 0) : Finding.warning("no-english", 0));
        }
        return missing.stream().map(block -> Finding.error("english-block", block));
    }

    private static Stream<Finding> subjectIsShort(NoticeVersionView piece, Surroundings around) {
        return Stream.of(
                        Optional.of(piece.subject().de()),
                        Optional.ofNullable(piece.subject().en()))
                .flatMap(Optional::stream)
                .map(subject -> Placeholders.fill(subject, Map.of()))
                .map(subject -> subject.codePointCount(0, subject.length()))
                .filter(length -> length > LONGEST_SUBJECT)
                .map(length -> Finding.warning("subject-long", 0, length, LONGEST_SUBJECT));
    }

    private static Stream<Finding> nobodyFindsAGap(NoticeVersionView piece, Surroundings around) {
        Set<Placeholder> bare = EnumSet.noneOf(Placeholder.class);
        List<String> texts = new ArrayList<>();
        texts.add(piece.subject().de());
        texts.add(piece.subject().en());
        piece.blocks().forEach(block -> {
            texts.add(block.de());
            texts.add(block.en());
        });
        texts.forEach(text -> bare.addAll(Placeholders.withoutFallback(text)));
        return bare.stream().flatMap(placeholder -> {
            int readers = around.without(placeholder);
            return readers == 0 ? Stream.empty() : Stream.of(Finding.warning("gap", 0, placeholder.word(), readers));
        });
    }

    /** Every mail has a button, and its colour is the only one that a town chooses: who writes can only ask for another. */
    private static Stream<Finding> buttonsCanBeRead(NoticeVersionView piece, Surroundings around) {
        double contrast = Contrast.between(around.accent(), Color.WHITE);
        return contrast >= Contrast.READABLE
                ? Stream.empty()
                : Stream.of(Finding.warning(
                        "contrast",
                        0,
                        hex(around.accent()),
                        Math.floor(contrast * 10) / 10,
                        hex(Contrast.readable(around.accent(), Color.WHITE))));
    }

    private static String hex(Color colour) {
        return String.format("#%06x", colour.getRGB() & 0xffffff);
    }

    /** The numbers of the blocks of a kind about which something is true. */
    private static IntStream blocks(NoticeVersionView piece, Block.Kind kind, Predicate<Block> which) {
        return IntStream.rangeClosed(1, piece.blocks().size())
                .filter(number -> piece.blocks().get(number - 1).kind() == kind
                        && which.test(piece.blocks().get(number - 1)));
    }
}
