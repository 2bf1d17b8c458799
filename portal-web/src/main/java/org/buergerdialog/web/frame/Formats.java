package org.buergerdialog.web.frame;

import jakarta.faces.context.FacesContext;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.FileSize;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TownTime;

/** Functions of the pages, {@code bd:…}: dates and times in the town's zone, texts in the visitor's language. */
public final class Formats {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final int SHORT = 12;

    private Formats() {}

    /** The text in the visitor's language, German where it is missing. */
    public static String text(Bilingual bilingual) {
        return bilingual == null ? "" : bilingual.in(language());
    }

    /** Short texts in the visitor's language, with commas between. */
    public static String texts(List<Bilingual> bilinguals) {
        return bilinguals.stream().map(Formats::text).collect(Collectors.joining(", "));
    }

    /** The language {@link #text} really answers in, for {@code lang}; null where it is the page's own. */
    public static String lang(Bilingual bilingual) {
        Language shown = bilingual == null ? language() : bilingual.languageFor(language());
        return shown == language() ? null : shown.locale().toLanguageTag();
    }

    /** A text in paragraphs: split where it has a blank line; none if it is blank. */
    public static List<String> paragraphs(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\R\\s*\\R"));
    }

    /** The entries of a paragraph whose lines all begin with a dash; empty for any other paragraph. */
    public static List<String> entries(String paragraph) {
        List<String> lines = paragraph.lines().toList();
        return lines.stream().allMatch(line -> line.startsWith("- "))
                ? lines.stream().map(line -> line.substring(2)).toList()
                : List.of();
    }

    /** 26. November 2026. */
    public static String date(Object when) {
        return format(when, "d. MMMM uuuu", "d MMMM uuuu");
    }

    /** Donnerstag, 26. November 2026. */
    public static String day(Object when) {
        return format(when, "EEEE, d. MMMM uuuu", "EEEE, d MMMM uuuu");
    }

    /** 26.11.2026. */
    public static String shortDate(Object when) {
        return format(when, "dd.MM.uuuu", "dd/MM/uuuu");
    }

    /** 18:30. */
    public static String time(Object when) {
        return format(when, "HH:mm", "HH:mm");
    }

    /** 26. November 2026, 18:30. */
    public static String dateTime(Object when) {
        return format(when, "d. MMMM uuuu, HH:mm", "d MMMM uuuu, HH:mm");
    }

    /** One part of a date as a pattern of {@link DateTimeFormatter}, for instance {@code EEE}, without German's dots. */
    public static String pattern(Object when, String pattern) {
        return format(when, pattern, pattern).replace(".", "");
    }

    /** 2026-11-26 17:30:00 UTC, as evidence wants it. */
    public static String utc(Instant when) {
        return when == null ? "" : UTC.format(when);
    }

    /** 1.234 in German, 1,234 in English. */
    public static String number(Number number) {
        return number == null
                ? ""
                : NumberFormat.getIntegerInstance(locale(language())).format(number);
    }

    /** How much a file weighs: 340 KB, 1,2 MB. */
    public static String size(Number bytes) {
        return FileSize.of(bytes.longValue(), locale(language()));
    }

    /** The beginning of a fingerprint: enough to recognise it by. */
    public static String shorten(String fingerprint) {
        return fingerprint == null || fingerprint.length() <= SHORT
                ? fingerprint
                : fingerprint.substring(0, SHORT) + "…";
    }

    /** For machines, as in {@code <time datetime>}: with the offset the town's clocks have then. */
    public static String iso(Object when) {
        if (when instanceof LocalDateTime local) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atZone(TownTime.ZONE));
        }
        return when instanceof Instant instant
                ? instant.truncatedTo(ChronoUnit.SECONDS).toString()
                : when == null ? "" : when.toString();
    }

    static Locale locale(Language language) {
        return language == Language.DE ? Locale.GERMANY : Locale.UK;
    }

    private static Language language() {
        return Language.of(
                FacesContext.getCurrentInstance().getViewRoot().getLocale().toLanguageTag());
    }

    private static String format(Object when, String german, String english) {
        if (when == null) {
            return "";
        }
        Language language = language();
        TemporalAccessor local =
                when instanceof Instant instant ? instant.atZone(TownTime.ZONE) : (TemporalAccessor) when;
        String pattern = language == Language.DE ? german : english;
        return DateTimeFormatter.ofPattern(pattern, locale(language)).format(local);
    }
}
