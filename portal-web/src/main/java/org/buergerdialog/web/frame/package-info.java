/** What every page stands on: addresses, sign-in, language, texts, messages, headers; uses only {@code shared} and the profile. */
package org.buergerdialog.web.frame;
