import type { HostFailureCode } from "../../host/HostFailure";
import type { FailureText } from "../hostFailureText";

export const failuresSv: Readonly<Record<HostFailureCode, FailureText>> = {
  cellEditMode: { sentence: "En cell redigeras just nu.", nextStep: "Avsluta redigeringen med Retur eller Esc, så fortsätter Avstämt." },
  sheetProtected: { sentence: "Bladet är skyddat.", nextStep: "Ta bort bladskyddet under Granska, eller be den som skyddade bladet." },
  workbookProtected: { sentence: "Arbetsbokens struktur är skyddad, så blad kan inte läggas till eller byta namn.", nextStep: "Ta bort skyddet under Granska > Skydda arbetsbok och försök igen." },
  readOnly: { sentence: "Arbetsboken är öppnad som skrivskyddad.", nextStep: "Spara en kopia eller välj Redigera ändå, och försök igen." },
  tooLarge: { sentence: "Arbetsboken är större än vad Excel lämnar ut på en gång.", nextStep: "Ta bort tomma formaterade rader och kolumner, eller dela upp arbetsboken." },
  notFound: { sentence: "Bladet eller cellen finns inte längre.", nextStep: "Granska arbetsboken på nytt." },
  nameTaken: { sentence: "Det finns redan ett blad med det namnet.", nextStep: "Byt namn på det andra bladet och försök igen." },
  filteredRange: { sentence: "Området är filtrerat.", nextStep: "Ta bort filtret och försök igen." },
  mergedRange: { sentence: "Området har sammanfogade celler.", nextStep: "Dela upp cellerna och försök igen." },
  cellsFilled: { sentence: "I någon av cellerna står det nu något annat än när de visades, så ingenting har skrivits.", nextStep: "Granska på nytt och se vad som kan skrivas." },
  lastVisibleSheet: { sentence: "Bladet är det enda som syns i arbetsboken.", nextStep: "Visa ett annat blad (högerklicka på en flik, Ta fram) och försök igen." },
  inactiveWorkbook: { sentence: "En annan arbetsbok är aktiv.", nextStep: "Klicka i den här arbetsboken och försök igen." },
  timeout: { sentence: "Excel svarade inte i tid.", nextStep: "Vänta tills Excel är ledigt och försök igen." },
  cancelled: { sentence: "Granskningen avbröts.", nextStep: "Starta den igen när du vill." },
  unsupported: { sentence: "Den här versionen av Excel kan inte det som behövs.", nextStep: "Öppna arbetsboken i en nyare Excel." },
  notAWorkbook: { sentence: "Filen är ingen läsbar Excel-arbetsbok (.xlsx).", nextStep: "Kontrollera att filen är en .xlsx utan lösenord och att den går att öppna i Excel." },
  fileMissing: { sentence: "Filen finns inte eller får inte läsas.", nextStep: "Kontrollera sökvägen och att filen inte är låst." },
  unexpected: { sentence: "Något oväntat gick fel i Excel.", nextStep: "Försök igen. Händer det på nytt: kopiera detaljerna och skicka dem till supporten." },
};
