/** The page on which residents choose their topics; uses {@code interest} and asks {@code consent}. */
package org.buergerdialog.web.interest;
