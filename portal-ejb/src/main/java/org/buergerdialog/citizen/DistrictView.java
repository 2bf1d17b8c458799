package org.buergerdialog.citizen;

/** A part of the town. */
public record DistrictView(String slug, String name) {}
