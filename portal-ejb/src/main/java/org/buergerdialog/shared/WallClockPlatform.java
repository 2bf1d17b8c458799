package org.buergerdialog.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.MariaDBPlatform;

/**
 * MariaDB as EclipseLink knows it, but reading {@code datetime} as it stands in the table.
 *
 * <p>EclipseLink asks the driver for a {@code java.sql.Timestamp}, which goes through the zone of the JVM.
 */
public class WallClockPlatform extends MariaDBPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public Object getObjectFromResultSet(ResultSet row, int column, int type, AbstractSession session)
            throws SQLException {
        return type == Types.TIMESTAMP
                ? row.getObject(column, LocalDateTime.class)
                : super.getObjectFromResultSet(row, column, type, session);
    }
}
