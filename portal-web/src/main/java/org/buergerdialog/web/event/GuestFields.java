package org.buergerdialog.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.event.Guest;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Viewer;
import org.omnifaces.cdi.Param;

/** Who registers without an account, as it was typed. */
@Named
@RequestScoped
public class GuestFields {

    @Inject
    private Messages messages;

    @Inject
    private Viewer viewer;

    @Inject
    @Param
    private String givenName;

    @Inject
    @Param
    private String familyName;

    @Inject
    @Param
    private String email;

    /** Returns who it is; null where something is missing or wrong, which is said at the fields then. */
    Guest read() {
        present("givenName", givenName);
        present("familyName", familyName);
        EmailAddress address = address();
        return messages.getProblems().isEmpty()
                ? new Guest(address, givenName, familyName, viewer.getLanguage())
                : null;
    }

    private void present(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            messages.errorAt(field, "rule.guest." + field);
        }
    }

    private EmailAddress address() {
        try {
            return new EmailAddress(email == null ? "" : email);
        } catch (IllegalArgumentException e) {
            messages.errorAt("email", "rule.guest.email");
            return null;
        }
    }

    public String getGivenName() {
        return givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public String getEmail() {
        return email;
    }
}
