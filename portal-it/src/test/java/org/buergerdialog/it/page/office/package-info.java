/** The pages of the back office. */
package org.buergerdialog.it.page.office;
