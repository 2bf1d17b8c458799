/** The page on which residents give and withdraw consent; uses {@code consent}. */
package org.buergerdialog.web.consent;
