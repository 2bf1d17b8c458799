package org.buergerdialog.shared;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place where the machine's clock enters the house; everybody else injects a {@link Clock}. */
class SystemClock {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
