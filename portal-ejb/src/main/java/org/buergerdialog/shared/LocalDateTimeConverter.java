package org.buergerdialog.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDateTime;

/** Keeps the town's local time as it stands on the wall, also in the hours of the clock change. */
@Converter(autoApply = true)
public class LocalDateTimeConverter implements AttributeConverter<LocalDateTime, Object> {

    @Override
    public Object convertToDatabaseColumn(LocalDateTime time) {
        return time == null ? null : UtcText.of(time);
    }

    @Override
    public LocalDateTime convertToEntityAttribute(Object column) {
        return (LocalDateTime) column;
    }
}
