package org.buergerdialog.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.buergerdialog.shared.TypedText;

/**
 * What somebody says who registers.
 *
 * @param companions how many people they bring, from 0 to 9
 * @param names the companions' names, as far as they were asked for
 * @param answers by the question's id: a text, {@code yes} or {@code no}, or the German words of the choice
 * @param oldEnough they said that everybody has the event's minimum age
 */
public record RegistrationDetails(
        @Min(0) @Max(9) int companions,
        @NotNull @Size(max = 9) List<@NotNull @Size(max = 120) @Pattern(regexp = TypedText.PLAIN) String> names,
        @NotNull @Size(max = 20) Map<@NotNull String, @NotNull @Size(max = 500) String> answers,
        boolean oldEnough) {

    /** Comes alone, and was asked nothing. */
    public static final RegistrationDetails NONE = new RegistrationDetails(0, List.of(), Map.of(), false);

    public RegistrationDetails {
        names = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        answers = Map.copyOf(answers);
    }

    /** How many seats they need. */
    public int party() {
        return 1 + companions;
    }
}
