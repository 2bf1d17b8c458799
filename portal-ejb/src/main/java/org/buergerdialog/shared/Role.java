package org.buergerdialog.shared;

/** The realm roles of Keycloak, as {@code @RolesAllowed} wants them. */
public final class Role {

    public static final String CITIZEN = "citizen";
    public static final String EDITOR = "editor";
    public static final String EVENT_MANAGER = "event-manager";
    public static final String ADVISER = "adviser";
    public static final String PRIVACY_OFFICER = "privacy-officer";
    public static final String ADMIN = "admin";

    private Role() {}
}
