"""Ranks of army and police in full; those that hold a number, such as Ipda and Serda, stay as they are."""

RANKS = {
    "Letjen": "Letnan Jenderal", "Mayjen": "Mayor Jenderal", "Brigjen": "Brigadir Jenderal", "Jend.": "Jenderal",
    "Letkol": "Letnan Kolonel", "Kol.": "Kolonel", "Kapt.": "Kapten", "Laksdya": "Laksamana Madya",
    "Laksda": "Laksamana Muda",
    "Marsdya": "Marsekal Madya", "Marsda": "Marsekal Muda",
    "Komjen": "Komisaris Jenderal", "Irjen": "Inspektur Jenderal", "Kombes": "Komisaris Besar",
    "Kompol": "Komisaris Polisi", "Bripka": "Brigadir Polisi Kepala", "Brigpol": "Brigadir Polisi",
    "Serma": "Sersan Mayor", "Serka": "Sersan Kepala", "Kopka": "Kopral Kepala", "Praka": "Prajurit Kepala",
}  # fmt: skip
