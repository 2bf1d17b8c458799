package org.buergerdialog.citizen;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

@Entity
@Table(name = "district")
@NamedQuery(name = "District.all", query = "select d from District d order by d.position, d.name")
class District {

    @Id
    private String slug;

    private String name;
    private int position;

    protected District() {}

    DistrictView view() {
        return new DistrictView(slug, name);
    }
}
