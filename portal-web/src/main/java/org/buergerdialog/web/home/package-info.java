/** The start page for everybody and the start page of one's own; reads from every feature, changes nothing. */
package org.buergerdialog.web.home;
