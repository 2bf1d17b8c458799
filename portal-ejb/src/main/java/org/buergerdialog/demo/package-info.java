/** Fills an empty database with the demo town, the same at every run; it may use every package and none may use it. */
package org.buergerdialog.demo;
