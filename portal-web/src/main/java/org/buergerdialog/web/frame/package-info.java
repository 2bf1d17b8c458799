/** What every page stands on: addresses, sign-in, language, texts, messages, headers; uses only {@code shared}, the profile and the names of the staff. */
package org.buergerdialog.web.frame;
