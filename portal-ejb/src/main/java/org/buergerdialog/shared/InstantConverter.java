package org.buergerdialog.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;

/** Keeps an {@link Instant} as {@code datetime(6)} in UTC; EclipseLink alone would write a serialised object. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, String> {

    @Override
    public String convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : UtcText.of(instant);
    }

    @Override
    public Instant convertToEntityAttribute(String column) {
        return column == null ? null : UtcText.instant(column);
    }
}
