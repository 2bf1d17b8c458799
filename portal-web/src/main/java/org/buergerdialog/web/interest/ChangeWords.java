package org.buergerdialog.web.interest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.buergerdialog.citizen.DistrictView;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.interest.PreferenceChange;
import org.buergerdialog.interest.PreferenceChange.Kind;
import org.buergerdialog.web.frame.Formats;
import org.buergerdialog.web.frame.Texts;

/** Says in words what a change of preferences means, in the reader's language. */
@Named
@RequestScoped
public class ChangeWords {

    @Inject
    private Texts texts;

    @Inject
    private ProfileService profiles;

    /** One sentence: {@code „Kultur“ kommt jetzt wöchentlich.} */
    public String of(PreferenceChange change) {
        return switch (change.kind()) {
            case FOLLOWED, FREQUENCY, CHANNEL, LANGUAGE -> sentence(change, value(change.kind(), change.after()));
            case PAUSED -> pause(change.after());
            case DISTRICTS ->
                change.after() == null
                        ? texts.get("interest.change.DISTRICTS.all")
                        : sentence(change, districts(change.after()));
            default -> sentence(change, "");
        };
    }

    private String sentence(PreferenceChange change, String value) {
        return texts.format("interest.change." + change.kind(), Formats.text(change.topicName()), value);
    }

    private String value(Kind kind, String code) {
        return switch (kind) {
            case FOLLOWED -> {
                String[] parts = code.split("/");
                yield texts.format(
                        "interest.change.how", value(Kind.FREQUENCY, parts[0]), value(Kind.CHANNEL, parts[1]));
            }
            case FREQUENCY -> texts.get("interest.frequency." + code);
            case CHANNEL -> texts.get("interest.channel.by." + code);
            default -> texts.get("interest.language.in." + code);
        };
    }

    private String pause(String code) {
        String[] days = code.split("/");
        return texts.format(
                "interest.change.PAUSED",
                Formats.date(LocalDate.parse(days[0])),
                Formats.date(LocalDate.parse(days[1])));
    }

    private String districts(String code) {
        var slugs = Arrays.asList(code.split(","));
        return profiles.districts().stream()
                .filter(district -> slugs.contains(district.slug()))
                .map(DistrictView::name)
                .collect(Collectors.joining(", "));
    }
}
