package org.buergerdialog.web.mailing.campaign;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.buergerdialog.mailing.campaign.CampaignService;
import org.buergerdialog.mailing.campaign.CampaignView;
import org.buergerdialog.web.office.LazyPages;
import org.primefaces.model.LazyDataModel;

/** All campaigns for the editors, those that begin last first, read page by page. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container injects a proxy that can be stored with the view
public class CampaignTable implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampaignService campaigns;

    private transient LazyDataModel<CampaignView> rows;

    public LazyDataModel<CampaignView> getRows() {
        if (rows == null) {
            rows = new LazyPages<>(campaigns::count, campaigns::page);
        }
        return rows;
    }
}
