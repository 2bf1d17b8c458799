package org.buergerdialog.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.buergerdialog.shared.Settings;

/** Makes the demo town where the operator asked for it and the database is still empty. */
@Startup
@PermitAll
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStartup {

    private static final Logger LOG = Logger.getLogger(DemoStartup.class.getName());
    private static final int RESIDENTS = 300;

    @Resource(lookup = "java:jboss/datasources/portal")
    private DataSource database;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @PostConstruct
    void fill() {
        if (!settings.demo()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            DemoTown town = new DemoTown(connection, clock, settings.town());
            if (town.isMissing()) {
                town.build(RESIDENTS);
                connection.commit();
                LOG.info("The demo town is built");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demo town could not be built", e);
        }
    }
}
