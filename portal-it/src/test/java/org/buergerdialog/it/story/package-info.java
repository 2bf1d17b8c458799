/** What people want to get done, told in a real browser with real mails. */
package org.buergerdialog.it.story;
