/** Starts, watches and stops the whole stack: MariaDB, Keycloak, a mail catcher and WildFly with the portal. */
package org.buergerdialog.launcher;
