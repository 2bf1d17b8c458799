/** Pages on which editors write notices and send them to the residents who asked for them. */
package org.buergerdialog.web.content;
