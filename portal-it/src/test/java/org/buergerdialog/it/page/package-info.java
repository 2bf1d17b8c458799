/** The pages people see, one class per page; tests speak through them. */
package org.buergerdialog.it.page;
