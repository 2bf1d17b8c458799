package org.buergerdialog.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.citizen.ProfileService;

/** The parts of the town to choose from. */
@Named
@RequestScoped
public class DistrictChoices {

    @Inject
    private ProfileService profiles;

    private List<SelectItem> items;

    public List<SelectItem> getItems() {
        if (items == null) {
            items = profiles.districts().stream()
                    .map(district -> new SelectItem(district.slug(), district.name()))
                    .toList();
        }
        return items;
    }
}
