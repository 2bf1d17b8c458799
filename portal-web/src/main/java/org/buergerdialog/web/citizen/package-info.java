/** The page on which residents keep their profile; uses {@code citizen}. */
package org.buergerdialog.web.citizen;
