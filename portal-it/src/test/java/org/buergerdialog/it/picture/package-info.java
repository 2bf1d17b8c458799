/** Pictures of the portal for people to look at. */
package org.buergerdialog.it.picture;
