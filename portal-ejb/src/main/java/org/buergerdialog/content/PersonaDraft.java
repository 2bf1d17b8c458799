package org.buergerdialog.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.buergerdialog.citizen.Salutation;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TypedText;

/**
 * A fictional resident as staff describe them; like real ones they may have told little.
 *
 * @param salutation null where they told none, like their names and their district
 * @param about what to keep in mind, for colleagues
 */
public record PersonaDraft(
        @Size(max = 80) @Pattern(regexp = TypedText.PLAIN, message = "{persona.plain}") String givenName,
        @Size(max = 80) @Pattern(regexp = TypedText.PLAIN, message = "{persona.plain}") String familyName,
        Salutation salutation,
        @NotNull @Min(0) @Max(120) Integer age,
        @Size(max = 60) String district,
        @NotNull Language language,
        @Size(max = 300) @Pattern(regexp = TypedText.ONE_LINE, message = "{notice.oneLine}") String about,
        @NotNull Set<@NotNull Long> topics) {

    public PersonaDraft {
        givenName = TypedText.present(givenName);
        familyName = TypedText.present(familyName);
        district = TypedText.present(district);
        about = TypedText.present(about);
        topics = Set.copyOf(topics);
    }
}
