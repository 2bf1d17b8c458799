package org.buergerdialog.it.check;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks at a page as axe does: WCAG 2.2 A and AA, and what is good practice.
 *
 * <p>The builder of axe opens another window for every look, which takes longer than the look itself.
 */
public final class Axe {

    /** Frames hold mails, which are no pages of ours; colours are looked at when they have stopped changing. */
    private static final String LOOK =
            """
            async only => {
              await Promise.allSettled(document.getAnimations().map(animation => animation.finished));
              return (await axe.run(document, {
                runOnly: only,
                resultTypes: ["violations"],
                iframes: false
            })).violations.map(rule => rule.id + ": " + rule.help + " "
                + rule.nodes.slice(0, 3).map(node => node.target + " (" + node.failureSummary.replace(/\\s+/g, " ") + ")").join("; "));
            }
            """;

    private static final List<String> EVERYTHING =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules that look at colours, and so at the only thing that differs in the dark. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String SCRIPT = AxeBuilder.getAxeScript();

    private Axe() {}

    /** Returns what is wrong with the page in light and in dark. */
    public static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        return Stream.concat(
                        violations(page, ColorScheme.LIGHT, EVERYTHING), violations(page, ColorScheme.DARK, COLOURS))
                .toList();
    }

    private static Stream<String> violations(Page page, ColorScheme scheme, List<String> only) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        List<?> found = (List<?>) page.evaluate(LOOK, only);
        return found.stream().map(violation -> scheme + " " + violation);
    }
}
