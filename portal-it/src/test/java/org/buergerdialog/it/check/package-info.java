/** What holds for every page: accessible, valid, quiet, quick, and from nobody but us. */
package org.buergerdialog.it.check;
