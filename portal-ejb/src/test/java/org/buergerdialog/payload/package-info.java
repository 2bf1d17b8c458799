/** What somebody might type to make the portal do what it should not: one list for the tests of all features. */
package org.buergerdialog.payload;
