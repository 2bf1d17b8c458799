package org.buergerdialog.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Keeps an {@link Instant} as {@code datetime(6)} in UTC; EclipseLink alone would write a serialised object.
 *
 * <p>It is written as text and read as {@link WallClockPlatform} hands it out.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Object> {

    @Override
    public Object convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : UtcText.of(instant);
    }

    @Override
    public Instant convertToEntityAttribute(Object column) {
        return column == null ? null : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }
}
