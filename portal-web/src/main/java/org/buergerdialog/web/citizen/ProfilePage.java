package org.buergerdialog.web.citizen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.citizen.DistrictView;
import org.buergerdialog.citizen.ProfileField;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.citizen.Provenance;
import org.buergerdialog.citizen.Salutation;
import org.buergerdialog.shared.Language;
import org.buergerdialog.web.frame.Formats;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.frame.Texts;
import org.buergerdialog.web.frame.Viewer;

/** A resident's profile, every value with where it came from. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject
    private ProfileService profiles;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private Viewer viewer;

    private final ProfileForm form = new ProfileForm();
    private ProfileView profile;

    @PostConstruct
    void load() {
        profile = profiles.mine();
        form.fill(profile);
    }

    public void save() {
        if (messages.attempt(() -> profile = profiles.updateMine(form.update()))) {
            viewer.setName(profile.displayName());
            viewer.setLanguage(profile.language());
            messages.success("citizen.saved");
            Pages.redirect("/konto/profil");
        }
    }

    /** Where the value of a field came from and when, as a sentence; empty where there is no value. */
    public String origin(ProfileField field) {
        Provenance provenance = profile.provenance().get(field);
        if (provenance == null) {
            return "";
        }
        String key = "citizen.origin." + provenance.getOrigin();
        return texts.format(
                texts.containsKey(key) ? key : "citizen.origin.other", Formats.shortDate(provenance.getRecordedAt()));
    }

    public ProfileForm getForm() {
        return form;
    }

    public ProfileView getProfile() {
        return profile;
    }

    public List<DistrictView> getDistricts() {
        return profiles.districts();
    }

    public Salutation[] getSalutations() {
        return Salutation.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }
}
