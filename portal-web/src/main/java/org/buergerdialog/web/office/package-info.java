/** The frame of the back office: navigation by role, the home page of the staff and what its pages share. */
package org.buergerdialog.web.office;
