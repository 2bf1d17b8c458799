package org.buergerdialog.mailing.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.buergerdialog.content.Placeholder;
import org.buergerdialog.content.Placeholders;
import org.buergerdialog.content.Reader;
import org.buergerdialog.shared.Language;

/** What is one reader's own in a mail: put aside while the rest is written, and put into the gaps of its {@link Stencil}. */
public final class Own {

    private final Map<String, String> values = new HashMap<>();

    /** Puts a value aside; returns the gap that stands for it. */
    public String aside(String name, String value) {
        values.put(name, value);
        return Stencil.gap(name);
    }

    /**
     * Puts aside what stands for placeholders; returns the reader with gaps instead.
     *
     * @param language in which the values are
     */
    public Reader aside(Reader reader, Language language) {
        Map<Placeholder, String> gaps = new EnumMap<>(Placeholder.class);
        reader.values().forEach((placeholder, value) -> {
            String line = Placeholders.line(value);
            gaps.put(placeholder, line.isEmpty() ? "" : aside(placeholder.name() + language, line));
        });
        return new Reader(gaps, reader.topics(), reader.districts(), reader.language());
    }

    /**
     * Returns what fills a gap.
     *
     * @param others makes what was not put aside
     */
    String value(String gap, UnaryOperator<String> others) {
        return values.computeIfAbsent(gap, others);
    }
}
